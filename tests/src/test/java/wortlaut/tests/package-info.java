/** End to end, faults and the rules of the house. */
package wortlaut.tests;
