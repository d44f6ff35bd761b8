package wortlaut.enrich.language.data;

/**
 * An entry of a list.
 *
 * @param word a word or phrase
 * @param line where it stands, counted from 1
 */
public record Entry<V>(String word, V value, int line) {}
