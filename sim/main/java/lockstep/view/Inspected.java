package lockstep.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import sim.display.GUIState;
import sim.portrayal.SimpleInspector;
import sim.util.Propertied;
import sim.util.Properties;

/** Something with a name whose properties MASON can show, chart and, where that is allowed, set. */
record Inspected(String name, List<Property> list) implements Propertied {
    /** More lines than these would come in pages. */
    private static final int LONGEST = 300;

    @Override public Properties properties() {
        return new Lines(this);
    }

    /** Its inspector, in one page. */
    SimpleInspector inspector(GUIState gui) {
        return new SimpleInspector(properties(), gui, null, LONGEST);
    }

    @Override public String toString() {
        return name;
    }

    private static final class Lines extends Properties {
        private static final long serialVersionUID = 1;
        private static final MathContext SHOWN = new MathContext(6);

        private final transient List<Property> list;

        Lines(Inspected thing) {
            object = thing;
            list = thing.list();
        }

        @Override public boolean isVolatile() {
            return false;
        }

        @Override public int numProperties() {
            return list.size();
        }

        @Override public Object getValue(int index) {
            return list.get(index).value().get();
        }

        @Override public Object getDomain(int index) {
            return list.get(index).domain();
        }

        @Override public String getDescription(int index) {
            return list.get(index).meaning();
        }

        @Override public boolean isReadWrite(int index) {
            return list.get(index).change() != null;
        }

        @Override public String getName(int index) {
            return list.get(index).name();
        }

        @Override public Class<?> getType(int index) {
            return list.get(index).type();
        }

        @Override public String betterToString(Object value) {
            return value instanceof Double number && Double.isFinite(number)
                    ? BigDecimal.valueOf(number).round(SHOWN).stripTrailingZeros().toPlainString() : super.betterToString(value);
        }

        @Override protected Object _setValue(int index, Object value) {
            list.get(index).change().accept(value);
            return getValue(index);
        }
    }
}
