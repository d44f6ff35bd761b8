/** What the words of a language's lists are to the rules. Each constant is written in the lists in small letters, with hyphens. */
package wortlaut.enrich.language.word;
