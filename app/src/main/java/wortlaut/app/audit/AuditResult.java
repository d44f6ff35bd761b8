package wortlaut.app.audit;

/**
 * What an audit came to.
 *
 * @param articles that were fed and are not deleted
 * @param deleted whose last record is a deletion
 * @param deadLettered whose last record is a dead letter
 * @param moving that were worked on during the audit, and so not compared
 * @param differences all of them, the waiting ones among them
 * @param waiting differences that are only on their way
 * @param unmendable differences that sending the article again does not put right, the waiting ones left out
 * @param mended articles that were sent again
 */
public record AuditResult(
        long articles,
        long deleted,
        long deadLettered,
        long moving,
        long differences,
        long waiting,
        long unmendable,
        long mended) {

    /** Whether everything is where it should be. */
    public boolean isRight() {
        return differences == 0;
    }

    static final class Counter {
        private long articles;
        private long deleted;
        private long deadLettered;
        private long moving;
        private long differences;
        private long waiting;
        private long unmendable;

        void count(Account account, boolean dead) {
            if (dead) {
                deadLettered++;
            } else if (account.fed == Account.DELETED) {
                deleted++;
            } else if (account.fedOffset >= 0) {
                articles++;
            }
            moving += account.moving ? 1 : 0;
        }

        void count(Difference difference) {
            differences++;
            waiting += difference.kind() == Difference.Kind.NOT_YET ? 1 : 0;
            unmendable += difference.kind() == Difference.Kind.NOT_IN_LOG ? 1 : 0;
        }

        AuditResult result(long mended) {
            return new AuditResult(articles, deleted, deadLettered, moving, differences, waiting, unmendable, mended);
        }
    }
}
