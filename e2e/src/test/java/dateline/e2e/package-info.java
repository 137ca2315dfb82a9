/**
 * The whole system from outside: its processes, its topics, its HTTP.
 *
 * <p>Start reading at {@code JourneyIT}. Nothing of a service's code is on the class path here; the processes are
 * started from the packaged jars. Their logs are in {@code e2e/target/logs}.
 */
package dateline.e2e;
