package wortlaut.ingest.compression;

/** Content that was packed in one or several members, one after another. */
public interface Members {

    /** Where the member that the last read was of begins in the packed content, in bytes; -1 where nothing was packed. */
    long memberOffset();
}
