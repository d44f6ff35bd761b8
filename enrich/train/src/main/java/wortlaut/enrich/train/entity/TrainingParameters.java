package wortlaut.enrich.train.entity;

/**
 * How to train.
 *
 * @param rounds through the data
 * @param penalty strength of the L2 penalty on all weights
 * @param rate of the first steps
 * @param dropout chance of each feature to be hidden in a step
 * @param leastCount features that occur less often are left out
 * @param prune features are left out whose largest weight is below
 * @param seed of the order of sentences
 */
record TrainingParameters(
        int rounds, double penalty, double rate, double dropout, int leastCount, double prune, long seed) {
    /** What did best in cross-validation. */
    static TrainingParameters standard(long seed) {
        return new TrainingParameters(12, 2, 0.05, 0.3, 2, 0.02, seed);
    }
}
