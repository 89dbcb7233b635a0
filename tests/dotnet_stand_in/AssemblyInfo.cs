using System.Reflection;

[assembly: AssemblyTitle("Callboard.TestVendor")]
[assembly: AssemblyVersion("1.0.0.0")]
