package wortlaut.events;

/** What kind of thing a name stands for: the four classes of CoNLL 2003 and GermEval 2014. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    MISC
}
