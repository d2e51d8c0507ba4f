import { Component, type ErrorInfo, type ReactNode } from "react";
import { diagnosticText } from "./diagnosticText";
import { ErrorReport } from "./ErrorReport";

interface ErrorBoundaryState {
  readonly error: unknown;
  readonly hasFailed: boolean;
  readonly componentStack: string;
}

/** Shows what went wrong instead of a blank pane. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, hasFailed: false, componentStack: "" };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error, hasFailed: true };
  }

  override componentDidCatch(_: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ componentStack: componentStack ?? "" });
  }

  override render(): ReactNode {
    const { error, hasFailed, componentStack } = this.state;
    return hasFailed ? <ErrorReport diagnostics={diagnosticText(error, componentStack)} /> : this.props.children;
  }
}
