/** Times as feeds and pages write them. */
package wortlaut.events.time;
