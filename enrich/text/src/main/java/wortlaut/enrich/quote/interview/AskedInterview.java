package wortlaut.enrich.quote.interview;

import java.util.Arrays;
import java.util.List;
import wortlaut.enrich.entity.NameEntity;

/**
 * Recognises interviews without labels: paragraphs that ask somebody, and behind each one that answers in the first person. Questions that
 * an article or a column puts to itself address nobody, and are answered about others.
 */
final class AskedInterview {
    private static final int LONGEST_QUESTION = 80;
    private static final int LONG = 25;
    private static final int FEW = 2;
    private static final int MANY = 3;

    private final List<Stretch> stretches;
    private final InterviewWords words;
    private final TurnRole[] roles;
    private int pairs;
    private int firstPersons;
    private int addresses;
    private int vocatives;

    AskedInterview(List<Stretch> stretches, InterviewWords words) {
        this.stretches = stretches;
        this.words = words;
        this.roles = new TurnRole[stretches.size()];
        Arrays.fill(roles, TurnRole.NONE);
    }

    /** The role of each stretch; null if this is no interview. */
    TurnRole[] roles() {
        for (int i = 0; i + 1 < roles.length; i++) {
            Stretch answer = stretches.get(i + 1);
            if (isQuestion(i) && mayAnswer(answer)) {
                pair(i, answer);
                i++;
            }
        }
        return isInterview() ? roles : null;
    }

    private void pair(int question, Stretch answer) {
        roles[question] = TurnRole.QUESTION;
        roles[question + 1] = TurnRole.ANSWER;
        pairs++;
        boolean more = question + 2 < roles.length && !isQuestion(question + 2);
        boolean personal =
                words.isInMarks(answer) || words.saysI(answer) || (more && words.saysI(stretches.get(question + 2)));
        firstPersons += personal ? 1 : 0;
        addresses += words.addresses(stretches.get(question)) ? 1 : 0;
        vocatives += words.isVocative(stretches.get(question)) ? 1 : 0;
    }

    private boolean isQuestion(int i) {
        Stretch stretch = stretches.get(i);
        return stretch.asks()
                && stretch.end() - stretch.first() <= LONGEST_QUESTION
                && !stretch.isEmpty()
                && !words.isInMarks(stretch);
    }

    private boolean mayAnswer(Stretch stretch) {
        boolean asksBack = stretch.asks() && !words.isInMarks(stretch) && !words.saysI(stretch);
        return stretch.label() == null && stretch.ends() && !asksBack;
    }

    private boolean isInterview() {
        boolean personal = firstPersons * 2 >= pairs && addresses + vocatives > 0;
        if (pairs == 0 || !personal) {
            return false;
        }
        return vocatives > 0 || pairs >= MANY || (pairs >= FEW && isCalledInterview());
    }

    private boolean isCalledInterview() {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == TurnRole.NONE && words.isCalledInterview(stretches.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The roles once it is known who answers: what is told of them is no answer, and answers go on over several paragraphs. */
    TurnRole[] spokenBy(NameEntity person) {
        for (int i = 0; i < roles.length; i++) {
            Stretch stretch = stretches.get(i);
            boolean told = words.names(stretch, person) && !words.saysI(stretch);
            if (roles[i] == TurnRole.ANSWER && told) {
                roles[i] = TurnRole.NONE;
            }
            if (isPrompt(i)) {
                roles[i] = TurnRole.QUESTION;
                roles[i + 1] = TurnRole.ANSWER;
                continue;
            }
            boolean follows = i > 0 && (roles[i - 1] == TurnRole.ANSWER || roles[i - 1] == TurnRole.CONTINUES);
            if (roles[i] == TurnRole.NONE && follows && !told && goesOn(i)) {
                roles[i] = TurnRole.CONTINUES;
            }
        }
        return roles;
    }

    /** What speaks to whoever answered, and is answered. */
    private boolean isPrompt(int i) {
        if (roles[i] != TurnRole.NONE || i == 0 || i + 1 >= roles.length || roles[i + 1] != TurnRole.NONE) {
            return false;
        }
        boolean answered = roles[i - 1] == TurnRole.ANSWER || roles[i - 1] == TurnRole.CONTINUES;
        return answered && words.isPrompt(stretches.get(i), stretches.get(i + 1)) && mayAnswer(stretches.get(i + 1));
    }

    private boolean goesOn(int i) {
        Stretch stretch = stretches.get(i);
        boolean whole = stretch.label() == null && stretch.ends() && !words.isInMarks(stretch);
        boolean asked = questionFollows(i);
        boolean longer = asked && stretch.end() - stretch.first() > LONG && !words.addresses(stretch);
        return whole && (words.saysI(stretch) || longer);
    }

    private boolean questionFollows(int i) {
        for (int next = i + 1; next < roles.length; next++) {
            if (roles[next] == TurnRole.QUESTION) {
                return true;
            }
        }
        return false;
    }
}
