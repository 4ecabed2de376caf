/// Faults on purpose, for the tests of the rules.
package dev.praxis.rules.planted;
