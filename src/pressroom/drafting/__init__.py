"""New files from what an officer says: releases, translations, people of the network."""
