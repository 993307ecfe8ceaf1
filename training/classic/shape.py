"""Shape of a lesion: the A and B of the ABCD rule, measured on its mask."""

import numpy as np
from scipy.ndimage import binary_erosion
from skimage.measure import regionprops


def shape_features(mask):
    """Named numbers from a lesion's outline.

    mask: bool (S, S), at least one pixel. Returns {name: float}: share of the picture;
    asymmetry about both axes (0 for none, see ``asymmetry``); compactness
    perimeter² / (4 π area), 1 for a disc; how much the border's distance from the centre
    varies; eccentricity and solidity; share of the border that the picture cuts off.
    """
    (region,) = regionprops(mask.astype(np.uint8))
    border = mask & ~binary_erosion(mask)
    distance = np.hypot(*(np.argwhere(border) - region.centroid).T)
    cut = border.copy()
    cut[1:-1, 1:-1] = False
    along, across = asymmetry(mask, region.centroid, region.orientation)
    return {
        "area": mask.mean(),
        "asymmetry": max(along, across),
        "lesser asymmetry": min(along, across),
        "compactness": region.perimeter_crofton**2 / (4 * np.pi * region.area),
        "border irregularity": distance.std() / max(distance.mean(), 1e-9),
        "eccentricity": region.eccentricity,
        "solidity": region.solidity,
        "cut border": cut.sum() / border.sum(),
    }


def asymmetry(mask, centroid, orientation):
    """Share of the lesion that has no lesion opposite it, across either main axis.

    centroid: (row, column). orientation: the long axis' angle to the rows' direction in
    radians. Returns two floats, 0 (mirrored exactly) to 1.
    """
    offsets = np.argwhere(mask) - centroid
    long = np.array([np.cos(orientation), np.sin(orientation)])
    shares = []
    for axis in (long, np.array([-long[1], long[0]])):
        mirrored = 2 * (offsets @ axis)[:, None] * axis - offsets
        rows, columns = np.rint(mirrored + centroid).astype(int).T
        inside = (rows >= 0) & (rows < mask.shape[0]) & (columns >= 0) & (columns < mask.shape[1])
        opposite = np.zeros(len(offsets), bool)
        opposite[inside] = mask[rows[inside], columns[inside]]
        shares.append(float(1 - opposite.mean()))
    return tuple(shares)
