/** Training and measuring the models that find names: {@code enrich/models/README.md} says of what, and how well they do. */
package wortlaut.enrich.train.entity;
