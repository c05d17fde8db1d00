package lockstep.view;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import lockstep.map.EqualEarth;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;

/** Draws land on which no nation of the scenario lies. */
final class LandPortrayal extends FieldPortrayal2D {
    private final Scene scene;

    LandPortrayal(Scene scene) {
        this.scene = scene;
        setField(scene);
    }

    @Override public void draw(Object object, Graphics2D pen, DrawInfo2D info) {
        AffineTransform toPixels = AffineTransform.getTranslateInstance(info.draw.x, info.draw.y);
        toPixels.scale(info.draw.width / Scene.WIDTH, info.draw.height / Scene.HEIGHT);
        toPixels.translate(EqualEarth.HALF_WIDTH, EqualEarth.HALF_HEIGHT);
        pen.setPaint(Colours.LAND);
        for (Path2D.Double land : scene.empty) {
            pen.fill(toPixels.createTransformedShape(land));
        }
    }
}
