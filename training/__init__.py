"""From a folder of labelled lesion images to an evaluated, calibrated model."""
