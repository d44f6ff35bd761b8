package wortlaut.enrich.train.entity;

/** A sentence in numbers: of each token its features and the bits of its allowed labels. Not copied: there are millions. */
final class EncodedSentence {
    private final int[][] features;
    private final int[] allowed;

    EncodedSentence(int[][] features, int[] allowed) {
        this.features = features;
        this.allowed = allowed;
    }

    int[][] features() {
        return features;
    }

    int[] allowed() {
        return allowed;
    }

    int length() {
        return features.length;
    }
}
