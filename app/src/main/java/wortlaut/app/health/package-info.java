/** How each part is, told from its progress rather than from its being alive. */
package wortlaut.app.health;
