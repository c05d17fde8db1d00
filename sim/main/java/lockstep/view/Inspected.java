package lockstep.view;

import java.util.List;
import sim.util.Properties;
import sim.util.Propertied;

/** Something with a name whose properties MASON can show, chart and, where that is allowed, set. */
record Inspected(String name, List<Property> list) implements Propertied {
    @Override public Properties properties() {
        return new Lines(this);
    }

    @Override public String toString() {
        return name;
    }

    private static final class Lines extends Properties {
        private static final long serialVersionUID = 1;
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

        @Override protected Object _setValue(int index, Object value) {
            list.get(index).change().accept(value);
            return getValue(index);
        }
    }
}
