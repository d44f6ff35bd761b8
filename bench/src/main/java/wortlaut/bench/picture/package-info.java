/** Curves as pictures. */
package wortlaut.bench.picture;
