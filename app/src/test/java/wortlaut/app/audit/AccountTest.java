package wortlaut.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountTest {
    private static final long VERSION = 4711;
    private static final long OTHER = 4712;

    private final Account account = new Account(1);

    @Test
    void whatCameOfTheLastRecordIsUpToDate() {
        account.fed = VERSION;
        account.fedOffset = 12;
        account.enriched = OTHER;
        assertThat(account.isUpToDate()).isFalse();

        account.cause = 12;
        assertThat(account.isUpToDate()).isTrue();
    }

    @Test
    void soIsTheSameContentFedAgain() {
        account.fed = VERSION;
        account.fedOffset = 13;
        account.cause = 12;
        account.enriched = VERSION;
        assertThat(account.isUpToDate()).isTrue();
    }

    @Test
    void whatIsDeletedNeedsNoResult() {
        account.fed = Account.DELETED;
        assertThat(account.isUpToDate()).isTrue();
        account.enriched = VERSION;
        assertThat(account.isUpToDate()).isFalse();
    }

    @Test
    void aSinkHoldsTheRecordOrRightlyNothing() {
        assertThat(account.hasArticle(0)).isTrue();
        account.enriched = VERSION;
        account.record = 99;
        assertThat(account.hasArticle(0)).isFalse();
        account.sinkRecord[0] = 99;
        assertThat(account.hasArticle(0)).isTrue();
        account.enriched = Account.DELETED;
        assertThat(account.hasArticle(0)).isFalse();
    }

    @Test
    void asManyQuotesAreNotTheSameQuotes() {
        account.quotes = 2;
        account.quoteSum = 30;
        account.sinkQuotes[0] = 2;
        account.sinkQuoteSum[0] = 31;
        assertThat(account.hasQuotes(0)).isFalse();
        account.sinkQuoteSum[0] = 30;
        assertThat(account.hasQuotes(0)).isTrue();
    }
}
