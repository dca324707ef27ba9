"""Keys, PINs, seals and signatures."""
