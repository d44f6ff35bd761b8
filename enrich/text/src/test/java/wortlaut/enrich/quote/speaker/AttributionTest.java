package wortlaut.enrich.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.quote.Given;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.events.SpeakerKind;

class AttributionTest {
    private static final List<NameEntity> PEOPLE = Given.german(
                    "[P Ada Kern], [P Udo Brand], [P Rolf Thamm], [P Jana Vogt] und [P Bo Lund] kamen.")
            .entities()
            .list();
    private static final Attribution SAID = new Attribution(
            SpeakerKind.NAMED, new TokenSpan(0, 2), PEOPLE.get(0), new CharSpan(3, 8), AttributionRule.CUE_AFTER);

    private static NounPhrase phrase(NameEntity entity) {
        return new NounPhrase(new TokenSpan(0, 2), NounPhrase.Kind.PERSON, entity, true);
    }

    @Test
    void othersAreThreeAtMostAndNeverTheSpeaker() {
        Attribution said = SAID.or(List.of(
                phrase(PEOPLE.get(1)),
                phrase(PEOPLE.get(0)),
                phrase(null),
                phrase(PEOPLE.get(1)),
                phrase(PEOPLE.get(2)),
                phrase(PEOPLE.get(3)),
                phrase(PEOPLE.get(4))));
        assertThat(said.others()).containsExactly(PEOPLE.get(1), PEOPLE.get(2), PEOPLE.get(3));
    }

    @Test
    void whoGoesOnHasNoCueAndAShareOfTheConfidence() {
        Attribution on = SAID.or(List.of(phrase(PEOPLE.get(1)))).goneOn(AttributionRule.GOES_ON);
        assertThat(on.cue()).isNull();
        assertThat(on.entity()).isEqualTo(PEOPLE.get(0));
        assertThat(on.others()).containsExactly(PEOPLE.get(1));
        assertThat(on.confidence()).isEqualTo(0.8 * 0.9);
    }

    @Test
    void whoSharesACueKeepsIt() {
        Attribution shared = SAID.sharedBy(AttributionRule.CONTINUES);
        assertThat(shared.cue()).isEqualTo(SAID.cue());
        assertThat(shared.confidence()).isEqualTo(0.95 * 0.9);
        assertThat(SAID.by(AttributionRule.PARAGRAPH_BEFORE).confidence()).isEqualTo(0.4);
    }

    @Test
    void nobodyIsSaidToBeNobody() {
        assertThat(Attribution.unknown(null).isKnown()).isFalse();
        assertThat(Attribution.unknown(new CharSpan(1, 2)).cue()).isEqualTo(new CharSpan(1, 2));
        assertThat(Attribution.unknown(null).rule()).isEqualTo(AttributionRule.NONE);
        assertThat(SAID.to(phrase(PEOPLE.get(1))).addressee().entity()).isEqualTo(PEOPLE.get(1));
        assertThat(SAID.to(phrase(PEOPLE.get(1))).withoutCue().addressee()).isNull();
    }
}
