/**
 * Labels of tokens by a trained sequence model: a linear-chain conditional random field (Lafferty et al. 2001) over what words and
 * their places show. Its training is a module of its own.
 */
package wortlaut.enrich.entity.tagger;
