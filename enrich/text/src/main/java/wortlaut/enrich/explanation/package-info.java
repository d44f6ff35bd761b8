/** Why quotes and speakers are what they are: heard while a text is analysed, where somebody asks. */
package wortlaut.enrich.explanation;
