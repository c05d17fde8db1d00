package lockstep.scenario;

import lockstep.Param;

import java.lang.reflect.Type;

/**
 * A place in the set-up that waits for a value: where, of what type, with which bounds.
 *
 * @param source source that serves numbers with none of their own; null for defaults, which are code and carry no evidence
 */
record Slot(String path, Type type, Param param, String source) {

    Slot inner(String key, Type innerType, String innerSource) {
        return new Slot(Names.path(path, key), innerType, param, innerSource);
    }

    /** What a message expects of a number. */
    String expected() {
        String unit = param.unit();
        boolean counted = unit.startsWith("USD") || unit.split("[ /]")[0].endsWith("s");
        String number = type == int.class || type == Integer.class ? "a whole number" : "a number";
        String text = unit.isEmpty() ? number : counted ? number + " of " + unit : number + " (" + unit + ")";
        return text + bounds() + (param.endless() ? ", or " + Numbers.INFINITE : "");
    }

    private String bounds() {
        boolean low = Double.isFinite(param.min());
        boolean high = Double.isFinite(param.max());
        if (low && high) {
            return " from " + Numbers.text(param.min()) + " to " + Numbers.text(param.max());
        }
        return low ? " of at least " + Numbers.text(param.min()) : high ? " of at most " + Numbers.text(param.max()) : "";
    }
}
