package wortlaut.sink.file;

import wortlaut.sink.file.jsonl.Packing;

final class GzipLinesSinkTest extends PackedLinesSuite {
    GzipLinesSinkTest() {
        super(Packing.GZIP);
    }
}
