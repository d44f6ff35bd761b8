package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.GrammaticalNumber;
import wortlaut.events.EntityType;

class StatedWordsTest {
    private static final NameEntity LIND = person("e1", "Eva Lind");
    private static final NameEntity FUHR = person("e2", "Leo Fuhr");

    private static NameEntity person(String id, String name) {
        return new NameEntity(
                id,
                EntityType.PERSON,
                name,
                List.of(),
                Gender.UNKNOWN,
                GrammaticalNumber.SINGULAR,
                0.5,
                List.of(new TokenSpan(0, 2)),
                null);
    }

    private static List<String> like(String noun, String saidOfLind, String saidOfFuhr) {
        Map<NameEntity, List<String>> said =
                Map.of(LIND, Arrays.asList(saidOfLind.split(" ", -1)), FUHR, Arrays.asList(saidOfFuhr.split(" ", -1)));
        return new StatedWords(List.of(LIND, FUHR), said::get, word -> word.toLowerCase(Locale.ROOT), 4)
                .like(noun).stream().map(NameEntity::name).collect(Collectors.toList());
    }

    @Test
    void aNounMayStandForWhoeverIsCalledSoOrLikeIt() {
        assertThat(like("sprecher", "Polizeisprecher", "Biologe")).containsExactly("Eva Lind");
        assertThat(like("polizeisprecher", "Sprecher", "Sprecher")).containsExactly("Eva Lind", "Leo Fuhr");
        assertThat(like("chef", "Bauer", "Werkchef")).containsExactly("Leo Fuhr");
    }

    @Test
    void shortWordsMustBeTheSame() {
        assertThat(like("rat", "Rat Beirat", "Beirat")).containsExactly("Eva Lind");
    }

    @Test
    void whoeverIsCalledTwiceLikeItIsThereOnce() {
        assertThat(like("sprecher", "Sprecher Polizeisprecher", "")).containsExactly("Eva Lind");
    }

    @Test
    void nobodyFitsWhereNothingEndsSo() {
        assertThat(like("anwalt", "Sprecher", "")).isEmpty();
    }
}
