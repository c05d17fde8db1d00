package lockstep.scenario;

import java.util.Locale;

/** Names in files: kebab-case of names in code. */
public final class Names {
    private Names() {
    }

    /** {@code researchPctGdp} to {@code research-pct-gdp}, {@code gdp2013} to {@code gdp-2013}. */
    public static String kebab(String camel) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            boolean digits = Character.isDigit(c) && i > 0 && !Character.isDigit(camel.charAt(i - 1));
            if (i > 0 && (Character.isUpperCase(c) || digits)) {
                kebab.append('-');
            }
            kebab.append(Character.toLowerCase(c));
        }
        return kebab.toString();
    }

    /** {@code QUALIFIED_MAJORITY} to {@code qualified-majority}. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Path of an entry; dots separate, the root is "". */
    static String path(String parent, String key) {
        return parent.isEmpty() ? key : parent + "." + key;
    }
}
