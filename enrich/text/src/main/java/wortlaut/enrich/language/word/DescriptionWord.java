package wortlaut.enrich.language.word;

/** What a word is to a description: {@code descriptions.txt}. */
public enum DescriptionWord {
    /** Definite articles that show a man. */
    DEFINITE_M,
    /** Those that show a woman. */
    DEFINITE_F,
    /** Those of anybody. */
    DEFINITE_U,
    /** Articles of somebody new. */
    INDEFINITE,
    /** How a compound with an age ends. */
    AGE,
    /** Endings behind a party. */
    MEMBER,
    /** What any company is. */
    FIRM,
    /** Compounds that are not called by their ending. */
    APART,
    /** Leads to where somebody comes from. */
    ORIGIN,
    /** Says that it is somebody else than who was named. */
    OTHER
}
