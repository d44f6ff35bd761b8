package wortlaut.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditResultTest {
    private final AuditResult.Counter counter = new AuditResult.Counter();

    @Test
    void anArticleIsCountedOnceByWhatBecameOfIt() {
        counter.count(fed(7), false);
        counter.count(fed(Account.DELETED), false);
        counter.count(fed(7), true);
        counter.count(fed(Account.DELETED), true);
        counter.count(new Account(0), false);

        AuditResult result = counter.result(0);
        assertThat(result.articles()).isEqualTo(1);
        assertThat(result.deleted()).isEqualTo(1);
        assertThat(result.deadLettered()).isEqualTo(2);
    }

    @Test
    void whatMovesIsCountedBesides() {
        Account moving = fed(7);
        moving.moving = true;
        counter.count(moving, false);

        assertThat(counter.result(0).moving()).isEqualTo(1);
        assertThat(counter.result(0).articles()).isEqualTo(1);
    }

    @Test
    void onlyWithoutAnyDifferenceIsAllRight() {
        assertThat(counter.result(3).isRight()).isTrue();
        counter.count(difference(Difference.Kind.NOT_YET));

        assertThat(counter.result(3).isRight()).isFalse();
    }

    @Test
    void whatWaitsAndWhatCannotBeMendedIsToldApart() {
        for (Difference.Kind kind : Difference.Kind.values()) {
            counter.count(difference(kind));
        }

        AuditResult result = counter.result(4);
        assertThat(result.differences()).isEqualTo(6);
        assertThat(result.waiting()).isEqualTo(1);
        assertThat(result.unmendable()).isEqualTo(1);
        assertThat(result.mended()).isEqualTo(4);
    }

    private static Account fed(long version) {
        Account account = new Account(0);
        account.fed = version;
        account.fedOffset = 3;
        return account;
    }

    private static Difference difference(Difference.Kind kind) {
        return new Difference("urn:a", kind, "here", "there", "why");
    }
}
