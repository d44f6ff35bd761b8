/** The fault suite: every part a process of its own, a seeded plan of what goes wrong, and the books afterwards. */
package wortlaut.tests.fault;
