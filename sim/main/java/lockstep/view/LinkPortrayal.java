package lockstep.view;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.util.List;
import sim.display.GUIState;
import sim.field.network.Edge;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.network.EdgeDrawInfo2D;
import sim.portrayal.network.SimpleEdgePortrayal2D;

/** Draws a line between two nations as an arc, so that lines both ways and along one another can be told apart. */
final class LinkPortrayal extends SimpleEdgePortrayal2D {
    private static final long serialVersionUID = 1;
    private static final double BEND = 0.18;
    private static final float REACH = 5;

    @Override public void draw(Object object, Graphics2D pen, DrawInfo2D info) {
        Link link = (Link) ((Edge) object).info;
        pen.setPaint(link.colour());
        pen.setStroke(new BasicStroke((float) link.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(arc((EdgeDrawInfo2D) info));
    }

    private static QuadCurve2D.Double arc(EdgeDrawInfo2D ends) {
        double dx = ends.secondPoint.x - ends.draw.x;
        double dy = ends.secondPoint.y - ends.draw.y;
        Point2D.Double bow = new Point2D.Double(ends.draw.x + dx / 2 + BEND * dy, ends.draw.y + dy / 2 - BEND * Math.abs(dx));
        return new QuadCurve2D.Double(ends.draw.x, ends.draw.y, bow.x, bow.y, ends.secondPoint.x, ends.secondPoint.y);
    }

    @Override public boolean hitObject(Object object, DrawInfo2D range) {
        Shape reach = new BasicStroke(REACH).createStrokedShape(arc((EdgeDrawInfo2D) range));
        return reach.intersects(range.clip);
    }

    @Override public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
        return new Inspected(getName(wrapper), List.of(Property.text("Line", "What it stands for, as it was when it was clicked",
                () -> getName(wrapper)))).inspector(gui);
    }

    @Override public String getStatus(LocationWrapper wrapper) {
        return getName(wrapper);
    }

    @Override public String getName(LocationWrapper wrapper) {
        return ((Edge) wrapper.getObject()).info.toString();
    }
}
