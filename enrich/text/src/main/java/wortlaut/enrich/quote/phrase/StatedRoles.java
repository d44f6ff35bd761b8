package wortlaut.enrich.quote.phrase;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;

/** What a text says beside its names of who they are: "Biologin Eva Lind", "Leo Fuhr (58), Leiter des Amtes", "die Gewerkschaft Verdi". */
final class StatedRoles {
    private static final int REACH = 8;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Map<NameEntity, Set<String>> nouns = new HashMap<>();
    private final Map<String, Integer> unnamed = new HashMap<>();
    private final Map<Gender, Integer> people = new EnumMap<>(Gender.class);

    StatedRoles(Passage passage, Entities entities) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        for (NameEntity entity : entities.list()) {
            Set<String> words = new HashSet<>();
            for (TokenSpan mention : entity.mentions()) {
                TokenSpan sentence = document.sentence(document.sentenceOf(mention.first()));
                if (!entity.isPerson() || !isGenitive(mention, entity)) {
                    before(mention.first(), sentence.first(), entities, words);
                }
                if (entity.isPerson()) {
                    behind(mention.end(), sentence.end(), entities, words);
                }
            }
            nouns.put(entity, words);
        }
        for (int token = 0; token + 2 < document.tokens(); token++) {
            if (language.descriptions().isIndefinite(document, token)) {
                bringIn(isAge(token + 1) || isNoun(token + 1, entities) ? token + 1 : token + 2, entities);
            }
        }
    }

    /** "Der Arzt Kerns" says nothing of what Kern is. */
    private boolean isGenitive(TokenSpan mention, NameEntity entity) {
        String last = passage.word(mention.end() - 1);
        return language.naming().hasGenitive()
                && last.endsWith("s")
                && !entity.name().endsWith(last);
    }

    /** "Eine 24-jährige Frau", "ein 58-Jähriger", unless a name follows. */
    private void bringIn(int noun, Entities entities) {
        boolean named = noun + 1 < document.tokens() && entities.at(noun + 1) != null;
        String age = language.descriptions().age(passage.word(noun));
        String before = language.descriptions().age(passage.word(noun - 1));
        if (!named && (age != null || isNoun(noun, entities))) {
            unnamed.putIfAbsent(age == null ? passage.word(noun) : age, noun);
            Gender role = age == null && before == null ? passage.role(noun) : Gender.UNKNOWN;
            if (role != null) {
                people.putIfAbsent(role, noun);
            }
            if (before != null) {
                unnamed.putIfAbsent(before, noun);
            }
        }
    }

    /** "58-Jährige", which is a noun, unlike "58-jährige" and "58-year-old" before another one. */
    private boolean isAge(int token) {
        return passage.grammar().capitalisesNouns()
                && language.descriptions().age(passage.word(token)) != null
                && passage.word(token).chars().anyMatch(Character::isUpperCase);
    }

    /** "Ein 58-Jähriger … Der 58-Jährige": whether the text brought in somebody so, without a name, before a token. */
    boolean isUnnamed(String noun, int before) {
        String age = language.descriptions().age(noun);
        Integer first = unnamed.get(age == null ? noun : age);
        return first != null && first < before;
    }

    /** "Ein Autofahrer … Der 58-Jährige": whether the text brought in anybody of such a gender without a name, before a token. */
    boolean isAnybodyUnnamed(Gender gender, int before) {
        return people.entrySet().stream()
                .anyMatch(person -> person.getKey().agrees(gender) && person.getValue() < before);
    }

    /** The nouns, ages and parties, in no order. */
    Set<String> of(NameEntity entity) {
        return nouns.getOrDefault(entity, Set.of());
    }

    /** "Der 58-jährige Leiter der Werft, Leo Fuhr": up to a comma, a verb or another name. */
    private void before(int name, int sentence, Entities entities, Set<String> words) {
        int token = name - 1;
        boolean comma = token > sentence && document.is(token, ',');
        token -= comma ? 1 : 0;
        for (int i = 0; i < REACH && token >= sentence; i++, token--) {
            boolean noun = isNoun(token, entities);
            WordClass type = passage.classOf(token);
            boolean goesOn = type == WordClass.PREPOSITION || type.isDeterminer() || entities.at(token) != null;
            if (!noun && !isAdjective(token) && !(comma && goesOn)) {
                return;
            }
            add(token, noun && (!comma || passage.role(token) != null), words);
        }
    }

    /** "Leo Fuhr (58, SPD), der neue Leiter": in brackets, or right behind the comma. */
    private void behind(int name, int sentence, Entities entities, Set<String> words) {
        int token = name;
        if (token < sentence && document.is(token, '(')) {
            for (token++; token < Math.min(sentence, name + REACH) && !document.is(token, ')'); token++) {
                words.add(passage.word(token));
            }
            token++;
        }
        if (token + 1 >= sentence || !document.is(token, ',')) {
            return;
        }
        token++;
        if (Character.isDigit(document.first(token))) {
            words.add(passage.word(token));
            token = token + 1 < sentence && document.is(token + 1, ',') ? token + 2 : token + 1;
        }
        int first = token;
        while (token < Math.min(sentence, first + REACH)
                && (passage.classOf(token).isDeterminer() || isAdjective(token))
                && !isNoun(token, entities)) {
            add(token, false, words);
            token++;
        }
        while (token < sentence && isNoun(token, entities)) {
            add(token++, true, words);
        }
    }

    private void add(int token, boolean noun, Set<String> words) {
        String word = passage.word(token);
        String age = language.descriptions().age(word);
        if (noun || age != null) {
            words.add(age == null ? word : age);
        }
    }

    private boolean isNoun(int token, Entities entities) {
        boolean open = passage.classOf(token) == WordClass.OPEN
                && Character.isLetter(document.first(token))
                && entities.at(token) == null;
        return open && (passage.grammar().capitalisesNouns() ? document.isCapitalised(token) : isPlainNoun(token));
    }

    private boolean isPlainNoun(int token) {
        return passage.role(token) != null || passage.isBody(token);
    }

    private boolean isAdjective(int token) {
        return passage.classOf(token) == WordClass.OPEN
                && Character.isLetterOrDigit(document.first(token))
                && passage.cue(token) == null;
    }
}
