/** The window's title: the project's name first, because a task bar shows only the beginning. */
export function windowTitle(project: { name: string } | null, appName: string): string {
  return project ? `${project.name.replace(/\.claimlight$/i, '')} — ${appName}` : appName;
}
