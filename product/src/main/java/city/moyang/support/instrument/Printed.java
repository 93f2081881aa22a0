package city.moyang.support.instrument;

import city.moyang.base.paper.Paper;

/**
 * A paper laid out, and where its seal goes.
 *
 * @param sealPage from 1
 * @param sealX of the seal's upper left corner, in millimetres
 */
record Printed(Paper paper, int sealPage, double sealX, double sealY) {}
