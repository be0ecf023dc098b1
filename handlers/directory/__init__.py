"""The directory: organisations, practices and all else that the network shares, found by anyone, kept true."""
