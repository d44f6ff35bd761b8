package wortlaut.sink.file;

import wortlaut.sink.file.jsonl.Packing;

final class ZstdLinesSinkTest extends PackedLinesSuite {
    ZstdLinesSinkTest() {
        super(Packing.ZSTD);
    }
}
