/// Programs that measure; no tests.
package counterpoint.bench;
