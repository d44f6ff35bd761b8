package wortlaut.enrich.language.word;

/** What a word is to an interview: {@code interviews.txt}. */
public enum InterviewWord {
    /** Labels of whoever asks. */
    QUESTION,
    /** Labels of who is asked. */
    ANSWER,
    /** Who speaks of himself. */
    FIRST_PERSON,
    /** Who is addressed. */
    FAMILIAR,
    /** The same where it has a capital. */
    FORMAL,
    /** What such a text is called. */
    NOTION,
    /** Words right before the name of whoever asked. */
    CREDIT,
    /** Both {@link #NOTION} and {@link #CREDIT}. */
    INTERVIEW;

    /** Whether it is this, perhaps among other things. */
    public boolean is(InterviewWord other) {
        return this == other || (this == INTERVIEW && (other == NOTION || other == CREDIT));
    }
}
