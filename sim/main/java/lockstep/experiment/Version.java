package lockstep.experiment;

/** Which program this is. */
public final class Version {
    private Version() {
    }

    /** Version of the jar, or "development" when run from classes. */
    public static String program() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    static String java() {
        return System.getProperty("java.vm.name") + " " + Runtime.version();
    }

    static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch");
    }
}
