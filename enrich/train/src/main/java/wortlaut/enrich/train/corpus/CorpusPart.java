package wortlaut.enrich.train.corpus;

/** A tenth of the documents, those whose number ends in 9, is kept out of training: tests measure on it. */
public enum CorpusPart {
    TRAINING,
    HELD_OUT;

    /** Whether a document of this id belongs to the part. */
    public boolean holds(String documentId) {
        return documentId.endsWith("9") == (this == HELD_OUT);
    }
}
