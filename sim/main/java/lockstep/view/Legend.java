package lockstep.view;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntSupplier;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;

/** Says, in the lower left corner of what is seen, what the colours of the map mean and when it is. */
final class Legend extends FieldPortrayal2D {
    private static final Font HEAD = new Font(Font.SANS_SERIF, Font.BOLD, 14);
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final int LINE = 18;
    private static final int WIDTH = 236;
    private static final int EDGE = 10;
    private static final double[] SHARES = {0.3, 0.6, 0.9};

    private final Model model;
    private final IntSupplier domain;

    Legend(Model model, IntSupplier domain) {
        this.model = model;
        this.domain = domain;
        setField(model);
    }

    @Override public void draw(Object object, Graphics2D pen, DrawInfo2D info) {
        List<String> sponsors = model.run().world().frame.sponsors();
        int height = LINE * (sponsors.size() + 3) + EDGE;
        double left = info.clip.x + EDGE;
        double top = info.clip.y + info.clip.height - height - EDGE;
        pen.setPaint(new Color(255, 255, 255, 225));
        pen.fill(new Rectangle2D.Double(left, top, WIDTH, height));
        double y = top + LINE;
        write(pen, HEAD, model.run().world().frame.domainIds().get(domain.getAsInt()) + ", " + date(), left + EDGE, y);
        y += LINE;
        write(pen, TEXT, "leading stack; share 30, 60, 90 %", left + EDGE, y);
        for (int s = 0; s < sponsors.size(); s++) {
            y += LINE;
            for (int box = 0; box < SHARES.length; box++) {
                box(pen, Colours.of(s, SHARES[box]), left + EDGE + box * 16, y);
            }
            write(pen, TEXT, sponsors.get(s), left + EDGE + 54, y);
        }
        y += LINE;
        box(pen, Color.WHITE, left + EDGE, y);
        pen.setPaint(Colours.hatch());
        pen.fill(new Rectangle2D.Double(left + EDGE, y - 10, 14, 12));
        write(pen, TEXT, "locked in", left + EDGE + 22, y);
        box(pen, Colours.LAND, left + EDGE + 92, y);
        write(pen, TEXT, "not in scenario", left + EDGE + 114, y);
    }

    /** The quarter whose end is shown. */
    private String date() {
        int done = model.run().tick();
        return done == 0 ? "start of " + model.scenario().setup().clock().quarterOf(0)
                : "end of " + model.scenario().setup().clock().quarterOf(done - 1);
    }

    private static void box(Graphics2D pen, Color colour, double x, double y) {
        pen.setPaint(colour);
        pen.fill(new Rectangle2D.Double(x, y - 10, 14, 12));
        pen.setPaint(Colours.BORDER);
        pen.draw(new Rectangle2D.Double(x, y - 10, 14, 12));
    }

    private static void write(Graphics2D pen, Font font, String text, double x, double y) {
        pen.setFont(font);
        pen.setPaint(Colours.INK);
        pen.drawString(text, (float) x, (float) y);
    }
}
