package lockstep.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.util.function.IntSupplier;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimplePortrayal2D;

/** Draws a nation in the colour of the sponsor whose stack leads there in a domain, the stronger the larger its share; hatched if locked in. */
final class NationPortrayal extends SimplePortrayal2D {
    private static final long serialVersionUID = 1;
    private static final double DOT = 3.5;
    private static final BasicStroke THIN = new BasicStroke(0.5f);
    private static final BasicStroke THICK = new BasicStroke(2.2f);

    private final transient Stacks stacks;
    private final transient IntSupplier domain;
    private final transient TexturePaint hatch = Colours.hatch();

    NationPortrayal(Stacks stacks, IntSupplier domain) {
        this.stacks = stacks;
        this.domain = domain;
    }

    @Override public void draw(Object object, Graphics2D pen, DrawInfo2D info) {
        NationNode node = (NationNode) object;
        int d = domain.getAsInt();
        Shape shape = shape(node, info);
        pen.setPaint(colour(node.index(), d));
        pen.fill(shape);
        if (stacks.lockIn().locked()[node.index()][d]) {
            pen.setPaint(hatch);
            pen.fill(shape);
        }
        pen.setPaint(info.selected ? Colours.INK : Colours.BORDER);
        pen.setStroke(info.selected ? THICK : THIN);
        pen.draw(shape);
    }

    Color colour(int nation, int d) {
        return stacks.any(nation, d) ? Colours.of(stacks.sponsor(nation, d), stacks.sponsorShare(nation, d)) : Colours.NOBODY;
    }

    /** In pixels of the display. */
    private static Shape shape(NationNode node, DrawInfo2D info) {
        if (node.dot() && node.shape().getBounds2D().getWidth() * info.draw.width < 2 * DOT) {
            return new Ellipse2D.Double(info.draw.x - DOT, info.draw.y - DOT, 2 * DOT, 2 * DOT);
        }
        AffineTransform toPixels = AffineTransform.getTranslateInstance(info.draw.x, info.draw.y);
        toPixels.scale(info.draw.width, info.draw.height);
        return toPixels.createTransformedShape(node.shape());
    }

    @Override public boolean hitObject(Object object, DrawInfo2D range) {
        return shape((NationNode) object, range).intersects(range.clip);
    }

    @Override public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
        return NationLines.of(stacks, ((NationNode) wrapper.getObject()).index()).inspector(gui);
    }

    @Override public String getStatus(LocationWrapper wrapper) {
        int nation = ((NationNode) wrapper.getObject()).index();
        int d = domain.getAsInt();
        return wrapper.getObject() + ", " + stacks.frame().domainIds().get(d) + ": " + stacks.frame().sponsors().get(stacks.sponsor(nation, d)) + " "
                + Told.percent(stacks.sponsorShare(nation, d)) + ", lock-in depth " + Told.percent(stacks.lockIn().depth()[nation][d]);
    }

    @Override public String getName(LocationWrapper wrapper) {
        return wrapper.getObject().toString();
    }
}
