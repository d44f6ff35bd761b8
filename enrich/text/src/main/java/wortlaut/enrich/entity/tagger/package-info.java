/**
 * Mentions by a trained sequence model: a linear-chain conditional random field (Lafferty et al. 2001) over word
 * shape, affixes, neighbours, name lists and word classes. Its training is a module of its own.
 */
package wortlaut.enrich.entity.tagger;
