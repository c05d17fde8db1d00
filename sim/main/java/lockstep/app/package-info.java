/**
 * The command line. Only this package prints or exits. Each command is one small class that checks its input, calls the packages below and
 * prints; start reading at {@link lockstep.app.Lockstep}.
 */
package lockstep.app;
