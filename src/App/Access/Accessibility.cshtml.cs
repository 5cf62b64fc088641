using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Access;

[AllowAnonymous]
public sealed class AccessibilityModel : PageModel;
