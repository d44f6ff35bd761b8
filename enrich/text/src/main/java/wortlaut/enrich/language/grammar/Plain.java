package wortlaut.enrich.language.grammar;

/** A language that nobody wrote a grammar for: it has quotation marks and names, and no trait that a rule may build on. */
record Plain() implements Grammar {}
