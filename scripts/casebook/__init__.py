"""The core of The Non-Refoulement Casebook: dossiers in, findings and pages out.

It knows no site engine, no clock and no network. Data walks one way:
bytes → tree with places → dossier → checked collection → contributions → views → pages → site.
"""

__version__ = "0.1.0"
