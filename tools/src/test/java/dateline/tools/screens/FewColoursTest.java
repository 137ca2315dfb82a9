package dateline.tools.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class FewColoursTest {

    @Test
    void keepsEveryColourOfAPictureThatHasFew() {
        var picture = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, 0xf6f6f3);
        picture.setRGB(1, 0, 0x7a1f5c);

        BufferedImage small = FewColours.of(picture);

        assertThat(small.getColorModel().getPixelSize()).isEqualTo(8);
        assertThat(small.getRGB(0, 0) & 0xffffff).isEqualTo(0xf6f6f3);
        assertThat(small.getRGB(1, 0) & 0xffffff).isEqualTo(0x7a1f5c);
    }

    @Test
    void takesTheNearestOfTheFrequentForARareColour() {
        var picture = new BufferedImage(257, 2, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 256; x++) {
            picture.setRGB(x, 0, x << 16);
            picture.setRGB(x, 1, x << 16);
        }
        picture.setRGB(256, 0, 0x100001);
        picture.setRGB(256, 1, 0x100000);

        assertThat(FewColours.of(picture).getRGB(256, 0) & 0xffffff).isEqualTo(0x100000);
    }

    @Test
    void keepsARareAccentAmongManyShades() {
        var picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                picture.setRGB(x, y, 0x202000 + x);
            }
        }
        picture.setRGB(7, 7, 0xc2341c);

        assertThat(FewColours.of(picture).getRGB(7, 7) & 0xffffff).isEqualTo(0xc2341c);
    }
}
