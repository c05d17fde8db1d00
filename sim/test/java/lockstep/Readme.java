package lockstep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader of a Markdown page may type or look up.
 *
 * @param commands arguments of each {@code ./sim/lockstep} in a fenced block of sh, those marked {@code # long} left out
 * @param paths    what looks like a path of the repository: in backticks, or the target of a link
 * @param packages what looks like one of our packages, in backticks
 */
record Readme(List<List<String>> commands, List<String> paths, List<String> packages) {
    private static final String PROGRAM = "./sim/lockstep";
    private static final Set<String> ROOTS = Set.of("sim", "scenarios", "results", ".ci", ".mvn", "pom.xml", "README.md", ".gitignore");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    static Readme of(String page) {
        Readme readme = new Readme(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        String block = null;
        for (String line : page.replace("\\\n", " ").split("\n")) {
            if (line.strip().startsWith("```")) {
                block = block == null ? line.strip().substring(3) : null;
            } else if (block == null) {
                readme.prose(line);
            } else if (block.equals("sh")) {
                readme.command(line.strip());
            }
        }
        return readme;
    }

    private void command(String line) {
        int comment = line.indexOf(" #");
        boolean isLong = comment >= 0 && line.substring(comment + 2).strip().startsWith("long");
        String text = comment < 0 ? line : line.substring(0, comment);
        if (isLong || !text.startsWith(PROGRAM + " ")) {
            return;
        }
        List<String> words = words(text.substring(PROGRAM.length()));
        int redirect = words.indexOf(">");
        if (words.contains("|") || words.contains("&&") || redirect >= 0 && redirect != words.size() - 2) {
            throw new IllegalArgumentException("Expected one command with at most '> file' after it, given " + line);
        }
        commands.add(redirect < 0 ? words : words.subList(0, redirect));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find();) {
            words.add(m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3));
        }
        return words;
    }

    private void prose(String line) {
        for (Matcher m = CODE.matcher(line); m.find();) {
            String code = m.group(1).startsWith("./") ? m.group(1).substring(2) : m.group(1);
            if (code.matches("lockstep(\\.[a-z]+)+")) {
                packages.add(code);
            } else if (code.matches("[\\w./-]+") && ROOTS.contains(code.split("/")[0]) && !made(code)) {
                paths.add(code);
            }
        }
        for (Matcher m = LINK.matcher(line); m.find();) {
            if (!m.group(1).contains(":")) {
                paths.add(m.group(1));
            }
        }
    }

    /** Whether runs make it. */
    private static boolean made(String path) {
        return path.startsWith("results/") && !path.equals("results/README.md") && !path.equals("results/");
    }
}
